"""One evaluation from listing to verdict: build, verify, time, judge. No transport inside."""
