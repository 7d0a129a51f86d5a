"""Floor 2: the course as frozen values, and grading said once."""
