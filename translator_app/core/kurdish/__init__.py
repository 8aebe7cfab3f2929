"""Central Kurdish (Sorani, ckb): folding, sentences, words, numbers, dates, names and old font encodings.

Pure functions over strings; nothing here reads a file or changes what is stored.
"""
