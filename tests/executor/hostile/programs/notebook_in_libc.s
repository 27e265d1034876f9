# verdict: OK
# speedup below: 1.05
# followed by: notebook_in_the_caches
# Its book is the pages of libc's code, which all runs share.
	.set BOOK_IN_LIBC, 1
