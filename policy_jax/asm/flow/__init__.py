"""Register flow of a listing, and the static check of an edit."""
