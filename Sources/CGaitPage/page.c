// The page's files, taken up by the compiler where they lie: no copy of them, no step before the build, and a file that
// changes is taken up anew. A file more is one line in each of the two lists; a test holds them against the folder.
#include "gait_page.h"

// Swift's own clang knows this of C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char index_html[] = {
#embed "../GaitDashboard/Page/index.html"
};
static const unsigned char openapi_json[] = {
#embed "../../docs/openapi.json"
};

// The drawing of traces is a package of Debian (libjs-dygraphs, MIT): nothing of it is kept here. Without it at the
// build the page has no traces.
#if __has_embed("/usr/share/javascript/dygraphs/dygraph.min.js")
static const unsigned char dygraph_js[] = {
#embed "/usr/share/javascript/dygraphs/dygraph.min.js"
};
static const unsigned char dygraph_css[] = {
#embed "/usr/share/javascript/dygraphs/dygraph.min.css"
};
#endif

#define HTML "text/html; charset=utf-8"
#define CSS "text/css; charset=utf-8"
#define SCRIPT "text/javascript; charset=utf-8"
#define JSON "application/json"
#define FILE_OF(name, type, bytes) {name, type, bytes, sizeof(bytes)}

static const struct gait_page_file files[] = {
    FILE_OF("index.html", HTML, index_html),
    FILE_OF("openapi.json", JSON, openapi_json),
#if __has_embed("/usr/share/javascript/dygraphs/dygraph.min.js")
    FILE_OF("dygraph.min.js", SCRIPT, dygraph_js),
    FILE_OF("dygraph.min.css", CSS, dygraph_css),
#endif
};

size_t gait_page_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct gait_page_file gait_page_file_at(size_t index) { return files[index]; }
