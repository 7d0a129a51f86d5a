"""Tests of the export formats; a package, because another folder has a test_json.py too."""
