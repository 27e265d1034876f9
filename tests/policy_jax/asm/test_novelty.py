"""Edits seen in training are recognised wherever in the listing they stand."""

from policy_jax.asm.novelty import body_key, load_keys, save_keys


def test_line_numbers_do_not_matter_but_text_and_hunks_do():
    script = "<3><4>popcntq\t%rdi, %rax\n<9><9>"
    assert body_key(script) == body_key("<13><15>popcntq\t%rdi, %rax\n<20><21>")
    assert body_key(script) != body_key("<3><4>popcntq\t%rdi, %rcx\n<9><9>")
    assert body_key(script) != body_key("<3><4>popcntq\t%rdi, %rax\n")


def test_keys_survive_the_file(tmp_path):
    assert load_keys(tmp_path) == frozenset()
    save_keys(["<1><1>ret\n", "<7><7>ret\n", "<1><1>nop\n"], tmp_path)
    assert load_keys(tmp_path) == {body_key("<2><2>ret\n"), body_key("<2><2>nop\n")}
