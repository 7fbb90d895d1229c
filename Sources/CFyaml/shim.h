#ifndef HOTLINE_CFYAML_SHIM_H
#define HOTLINE_CFYAML_SHIM_H

#include <libfyaml.h>

// libfyaml's diagnostics settings are bit fields and its error log prints by default: both are settled here, so that
// Swift only ever sees collected errors and nothing reaches standard error.
static inline void hotline_fy_silent(struct fy_diag *diag, void *user, const char *text, size_t length) {
    (void)diag;
    (void)user;
    (void)text;
    (void)length;
}

// A diagnostics object that collects errors and prints nothing; NULL when memory is short.
static inline struct fy_diag *hotline_fy_collecting_diag(void) {
    struct fy_diag_cfg settings;
    fy_diag_cfg_default(&settings);
    settings.fp = NULL;
    settings.output_fn = hotline_fy_silent;
    settings.colorize = false;
    struct fy_diag *diag = fy_diag_create(&settings);
    if (diag) fy_diag_set_collect_errors(diag, true);
    return diag;
}

// A YAML 1.2 event parser over bytes that the caller keeps alive until the parser is destroyed.
static inline struct fy_parser *hotline_fy_parser(struct fy_diag *diag, const char *text, size_t length) {
    struct fy_parse_cfg settings = {
        .search_path = "",
        .flags = (enum fy_parse_cfg_flags)(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE),
        .userdata = NULL,
        .diag = diag,
    };
    struct fy_parser *parser = fy_parser_create(&settings);
    if (parser && fy_parser_set_string(parser, text, length)) {
        fy_parser_destroy(parser);
        return NULL;
    }
    return parser;
}

#endif
