"""Named in tokenizer_config.json, so that AutoTokenizer keeps to the rules of tokenizer.json."""

from transformers import PreTrainedTokenizerFast


class AsmTokenizer(PreTrainedTokenizerFast):
    pass
