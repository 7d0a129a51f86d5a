/* Which exercises stand on which page; written by `coursepack build`. */
window.coursepackPages = { pages: {}, words: {} };
