// The page's files, taken up by the compiler where they lie: no copy of them, no step before the build, and a file that
// changes is taken up anew. A file more is one line in each of the two lists; a test holds them against the folder.
#include "gait_page.h"

// Swift's own clang knows this of C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char index_html[] = {
#embed "../GaitDashboard/Page/index.html"
};
static const unsigned char boot_js[] = {
#embed "../GaitDashboard/Page/boot.js"
};
static const unsigned char chains_js[] = {
#embed "../GaitDashboard/Page/chains.js"
};
static const unsigned char drawings_js[] = {
#embed "../GaitDashboard/Page/drawings.js"
};
static const unsigned char fold_js[] = {
#embed "../GaitDashboard/Page/fold.js"
};
static const unsigned char icon_192_png[] = {
#embed "../GaitDashboard/Page/icon-192.png"
};
static const unsigned char icon_512_png[] = {
#embed "../GaitDashboard/Page/icon-512.png"
};
static const unsigned char icon_svg[] = {
#embed "../GaitDashboard/Page/icon.svg"
};
static const unsigned char learn_js[] = {
#embed "../GaitDashboard/Page/learn.js"
};
static const unsigned char manifest_webmanifest[] = {
#embed "../GaitDashboard/Page/manifest.webmanifest"
};
static const unsigned char page_css[] = {
#embed "../GaitDashboard/Page/page.css"
};
static const unsigned char page_js[] = {
#embed "../GaitDashboard/Page/page.js"
};
static const unsigned char pro_js[] = {
#embed "../GaitDashboard/Page/pro.js"
};
static const unsigned char sound_js[] = {
#embed "../GaitDashboard/Page/sound.js"
};
static const unsigned char stream_js[] = {
#embed "../GaitDashboard/Page/stream.js"
};
static const unsigned char texts_js[] = {
#embed "../GaitDashboard/Page/texts.js"
};
static const unsigned char views_js[] = {
#embed "../GaitDashboard/Page/views.js"
};
static const unsigned char words_js[] = {
#embed "../GaitDashboard/Page/words.js"
};
static const unsigned char worker_js[] = {
#embed "../GaitDashboard/Page/worker.js"
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
#define MANIFEST "application/manifest+json"
#define SVG "image/svg+xml"
#define PNG "image/png"
#define FILE_OF(name, type, bytes) {name, type, bytes, sizeof(bytes)}

static const struct gait_page_file files[] = {
    FILE_OF("index.html", HTML, index_html),
    FILE_OF("boot.js", SCRIPT, boot_js),
    FILE_OF("chains.js", SCRIPT, chains_js),
    FILE_OF("drawings.js", SCRIPT, drawings_js),
    FILE_OF("fold.js", SCRIPT, fold_js),
    FILE_OF("icon-192.png", PNG, icon_192_png),
    FILE_OF("icon-512.png", PNG, icon_512_png),
    FILE_OF("icon.svg", SVG, icon_svg),
    FILE_OF("learn.js", SCRIPT, learn_js),
    FILE_OF("manifest.webmanifest", MANIFEST, manifest_webmanifest),
    FILE_OF("page.css", CSS, page_css),
    FILE_OF("page.js", SCRIPT, page_js),
    FILE_OF("pro.js", SCRIPT, pro_js),
    FILE_OF("sound.js", SCRIPT, sound_js),
    FILE_OF("stream.js", SCRIPT, stream_js),
    FILE_OF("texts.js", SCRIPT, texts_js),
    FILE_OF("views.js", SCRIPT, views_js),
    FILE_OF("words.js", SCRIPT, words_js),
    FILE_OF("worker.js", SCRIPT, worker_js),
    FILE_OF("openapi.json", JSON, openapi_json),
#if __has_embed("/usr/share/javascript/dygraphs/dygraph.min.js")
    FILE_OF("dygraph.min.js", SCRIPT, dygraph_js),
    FILE_OF("dygraph.min.css", CSS, dygraph_css),
#endif
};

size_t gait_page_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct gait_page_file gait_page_file_at(size_t index) { return files[index]; }
