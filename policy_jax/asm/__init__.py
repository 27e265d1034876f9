"""The text of listings: canonical form, edit scripts, answers, tokens, and rewriting."""
