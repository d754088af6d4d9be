"""The programs and native renderers that cjmap calls; each is loaded when it is needed."""
