#ifndef HOTLINE_CFUZZER_SHIM_H
#define HOTLINE_CFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer's loop, for programs with a `main` of their own.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*body)(const uint8_t *data, size_t size));

#endif
