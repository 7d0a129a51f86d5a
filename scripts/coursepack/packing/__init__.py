"""Floor 3: what the site and several export formats share, such as an author's prose as elements."""
