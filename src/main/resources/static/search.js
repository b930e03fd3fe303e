/* Results follow what is typed and chosen. The form works without it. */
(() => {
	// both would need what the content security policy forbids
	htmx.config.includeIndicatorStyles = false;
	htmx.config.allowEval = false;

	// a page that is gone back to is asked for again: a kept copy would not know what its form said
	htmx.config.historyCacheSize = 0;
	htmx.config.refreshOnHistoryMiss = true;
})();
