package vn.motcua.simulators.mail;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.FaultSwitch;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.PartnerClock;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** A mail server that keeps everything and sends nothing on. */
public final class MailCatcher {

    private static final String NAME = "mail";

    private final ServerSocket socket;
    private final PartnerClock clock;
    private final FaultSwitch faults = new FaultSwitch();
    private final FaultPages faultPages = new FaultPages(faults, NAME);
    private final List<CaughtMail> mails = new ArrayList<>();
    private final ExecutorService sessions = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, NAME);
        thread.setDaemon(true);
        return thread;
    });

    public MailCatcher(InetSocketAddress address, PartnerClock clock) throws IOException {
        this.clock = clock;
        this.socket = new ServerSocket();
        socket.bind(address);
        sessions.execute(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                sessions.execute(() -> talk(caller));
            } catch (IOException broken) {
                System.err.println("mail: " + broken);
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            if (faults.is(FaultSwitch.Mode.OFFLINE)) {
                faults.made(FaultSwitch.Mode.OFFLINE);
                return;
            }
            new SmtpSession(caller, faults, this::keep).talk();
        } catch (IOException gone) {
            // the caller hung up
        }
    }

    private synchronized void keep(String sender, List<String> receivers, String source) {
        var mime = new Mime(source);
        mails.add(new CaughtMail(
                mails.size() + 1,
                mime.id(),
                clock.instant(),
                sender,
                receivers,
                mime.subject(),
                mime.text(),
                mime.attachments(),
                source));
    }

    public void serve(Web web) {
        faultPages.serve(web);
        web.get("/mail", request -> overview());
        web.get("/mail/state", request -> Response.json(state()));
        web.get("/mail/{number}", request -> mail(Integer.parseInt(request.variable("number"))));
    }

    private synchronized Response overview() {
        var rows = mails.stream()
                .sorted((one, other) -> other.number() - one.number())
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%d\">%s</a></td></tr>"
                        .formatted(
                                Html.time(mail.at()),
                                Html.text(String.join(", ", mail.receivers())),
                                mail.number(),
                                Html.text(mail.subject().isBlank() ? "(không có tiêu đề)" : mail.subject())))
                .collect(Collectors.joining());
        return Html.page(
                "Thư điện tử",
                """
                %s
                <p>Thư gửi tới cổng SMTP %d dừng lại ở đây, không đi tiếp.</p>
                <table><thead><tr><th>Lúc</th><th>Người nhận</th><th>Tiêu đề</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(faultPages.html(), port(), rows));
    }

    private synchronized Response mail(int number) {
        if (number < 1 || number > mails.size()) {
            throw new IllegalArgumentException("Không có thư này.");
        }
        var mail = mails.get(number - 1);
        return Html.page(
                mail.subject(),
                """
                <p>Từ <strong>%s</strong> đến <strong>%s</strong>, lúc %s</p>
                <pre>%s</pre><p>%s</p>
                <details><summary>Nguyên văn</summary><pre>%s</pre></details>
                """
                        .formatted(
                                Html.text(mail.sender()),
                                Html.text(String.join(", ", mail.receivers())),
                                Html.time(mail.at()),
                                Html.text(mail.text()),
                                mail.attachments().isEmpty()
                                        ? ""
                                        : "Tệp kèm: " + Html.text(String.join(", ", mail.attachments())),
                                Html.text(mail.source())));
    }

    /** Every mail, decoded, without its source. */
    public synchronized Map<String, Object> state() {
        var state = new LinkedHashMap<String, Object>();
        state.put("faults", faults.setting());
        state.put("faultsMade", faults.counts());
        state.put("mails", mails.stream().map(MailCatcher::shown).toList());
        return state;
    }

    private static Map<String, Object> shown(CaughtMail mail) {
        return Map.of(
                "id", mail.id(),
                "at", mail.at().toString(),
                "from", mail.sender(),
                "to", mail.receivers(),
                "subject", mail.subject(),
                "text", mail.text(),
                "attachments", mail.attachments());
    }

    public synchronized void clear() {
        mails.clear();
        faults.clear();
    }
}
