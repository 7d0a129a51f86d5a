"""Floor 5: the course as a site. A Python-Markdown extension that both builders run, and the theme's few overrides."""
