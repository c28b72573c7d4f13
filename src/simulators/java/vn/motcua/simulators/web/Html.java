package vn.motcua.simulators.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The plain pages on which a person acts as the outside world. */
public final class Html {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private Html() {}

    public static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atZone(PartnerClock.ZONE));
    }

    /** A button that posts to a path. */
    public static String button(String path, String label) {
        return "<form method=\"post\" action=\"%s\"><button>%s</button></form>".formatted(text(path), text(label));
    }

    /** @param body HTML, its texts already escaped */
    public static Response page(String title, String body) {
        return Response.html(
                """
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Mô phỏng</title>
                <link rel="icon" href="data:,">
                <style>
                body { font: 16px/1.5 system-ui, "Liberation Sans", sans-serif; margin: 0; color: #1d1d1f; background: #f6f5f1; }
                header { background: #5b4a8a; color: #fff; padding: .6rem 1.5rem; display: flex; gap: 1.5rem; flex-wrap: wrap; }
                header a { color: #fff; } main { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
                h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
                table { border-collapse: collapse; width: 100%%; background: #fff; }
                th, td { border: 1px solid #d9d6cd; padding: .4rem .6rem; text-align: left; vertical-align: top; }
                td form { display: inline-block; margin: 0 .3rem .3rem 0; } td ol { margin: 0; padding-left: 1.2rem; }
                form.bar { background: #fff; border: 1px solid #d9d6cd; padding: .6rem 1rem; display: flex; gap: 1rem; flex-wrap: wrap; align-items: end; }
                form.ailing { background: #fdecea; border-color: #b3261e; }
                form.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .8rem 1.2rem; background: #fff; border: 1px solid #d9d6cd; padding: 1rem; }
                form.fields .wide { grid-column: 1 / -1; } form.fields label { display: block; }
                form.fields input:not([type=checkbox]), form.fields select, textarea { width: 100%%; box-sizing: border-box; font: inherit; padding: .3rem; }
                textarea { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .9rem; }
                button { font: inherit; padding: .3rem .8rem; cursor: pointer; } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; padding: .6rem; }
                .muted { color: #5d5b55; } .wrong { color: #b3261e; font-weight: 600; }
                </style>
                </head>
                <body>
                <header><strong>Mô phỏng</strong><nav><a href="/">Trang đầu</a> · <a href="/national-portal">Cổng Dịch vụ công</a> ·
                <a href="/postal-carrier">Bưu chính</a> · <a href="/residence-police">Công an</a> · <a href="/social-insurance">Bảo hiểm xã hội</a> · <a href="/tax-authority">Thuế</a> · <a href="/sms-gateway">SMS</a> · <a href="/zalo">Zalo</a> · <a href="/mail">Thư điện tử</a></nav></header>
                <main><h1>%1$s</h1>
                %2$s
                </main></body></html>
                """
                        .formatted(text(title), body));
    }
}
