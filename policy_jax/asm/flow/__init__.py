"""Register flow: what each instruction reads and writes, which definitions reach it, the values of
vector registers; and on top of these the static check of an edit."""
