// Only the reentrant interface: every call takes its own context, so that threads do not share state.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
