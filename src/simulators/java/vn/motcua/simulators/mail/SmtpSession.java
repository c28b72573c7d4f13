package vn.motcua.simulators.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.simulators.web.FaultSwitch;
import vn.motcua.simulators.web.Response;

/** One conversation with a mail program: as much of SMTP as taking mail needs. */
final class SmtpSession {

    /** What happens to a mail taken. */
    interface Keeper {
        void keep(String sender, List<String> receivers, String source);
    }

    private static final int LARGEST_MAIL = 30 * 1024 * 1024;

    private final BufferedReader in;
    private final OutputStream out;
    private final FaultSwitch faults;
    private final Keeper keeper;
    private final List<String> receivers = new ArrayList<>();
    private String sender = "";

    SmtpSession(Socket socket, FaultSwitch faults, Keeper keeper) throws IOException {
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        this.out = socket.getOutputStream();
        this.faults = faults;
        this.keeper = keeper;
    }

    void talk() throws IOException {
        say("220 mo-phong ESMTP");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say("250-mo-phong\r\n250-8BITMIME\r\n250 SIZE " + LARGEST_MAIL);
                case "HELO", "NOOP" -> say("250 OK");
                case "RSET" -> {
                    receivers.clear();
                    say("250 OK");
                }
                case "MAIL" -> {
                    sender = address(line);
                    receivers.clear();
                    say("250 OK");
                }
                case "RCPT" -> {
                    receivers.add(address(line));
                    say("250 OK");
                }
                case "DATA" -> {
                    if (!data()) {
                        return;
                    }
                }
                case "QUIT" -> {
                    say("221 OK");
                    return;
                }
                default -> say("502 Not here");
            }
        }
    }

    /** @return whether the conversation goes on */
    private boolean data() throws IOException {
        if (receivers.isEmpty()) {
            say("503 No receivers");
            return true;
        }
        say("354 Go on");
        var source = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            source.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            if (source.length() > LARGEST_MAIL) {
                say("552 Too large");
                return false;
            }
        }
        var response = faults.around(() -> {
            keeper.keep(sender, List.copyOf(receivers), source.toString());
            return Response.json("taken");
        });
        if (response.manner() == Response.Manner.HANG) {
            FaultSwitch.wait(120);
        }
        if (response.manner() != Response.Manner.ANSWER) {
            return false;
        }
        say(response.status() == 200 ? "250 OK" : "451 Try later");
        return true;
    }

    private static String address(String line) {
        return line.contains("<") ? line.substring(line.indexOf('<') + 1).replaceAll(">.*", "") : "";
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
