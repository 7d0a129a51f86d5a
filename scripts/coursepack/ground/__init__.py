"""Floor 1: places, problems, YAML that knows where it stands, files. Knows nothing of courses."""
