#ifndef HOTLINE_CGSL_SHIM_H
#define HOTLINE_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_min.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>

#include "xoshiro.h"

// Swift 6 refuses mutable C globals; these accessors hand them over by value.
static inline const gsl_rng_type *hotline_gsl_mt19937(void) { return gsl_rng_mt19937; }
static inline const gsl_root_fsolver_type *hotline_gsl_root_brent(void) { return gsl_root_fsolver_brent; }

#endif
