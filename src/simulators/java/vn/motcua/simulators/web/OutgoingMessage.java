package vn.motcua.simulators.web;

import java.util.UUID;

/** One message to Một Cửa and what became of it. */
public final class OutgoingMessage {

    /**
     * @param attempts how often it went out
     * @param taken how often it was answered with 2xx
     * @param lastStatus of HTTP; 0 for none, -1 for no answer
     * @param lastAnswer what Một Cửa said, shortened
     */
    public record Shown(
            UUID id, String subject, String path, int attempts, int taken, int lastStatus, String lastAnswer) {

        /** A line of the table on the simulator's page, with the button that sends it once more. */
        public String row(String simulator) {
            return "<tr><td>%s</td><td>%d</td><td>%d</td><td>%d %s</td><td>%s</td></tr>"
                    .formatted(
                            Html.text(subject),
                            attempts,
                            taken,
                            lastStatus,
                            Html.text(lastAnswer),
                            Html.button("/%s/messages/%s/repeat".formatted(simulator, id), "Gửi lặp"));
        }
    }

    private static final int LONGEST_ANSWER = 300;

    private final UUID id;
    private final String subject;
    private final String path;
    private final byte[] body;
    private int attempts;
    private int taken;
    private int lastStatus;
    private String lastAnswer = "";

    OutgoingMessage(UUID id, String subject, String path, byte[] body) {
        this.id = id;
        this.subject = subject;
        this.path = path;
        this.body = body;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String path() {
        return path;
    }

    byte[] body() {
        return body;
    }

    synchronized void answered(int status, String answer) {
        attempts++;
        if (status / 100 == 2) {
            taken++;
        }
        lastStatus = status;
        lastAnswer = answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
    }

    synchronized Shown shown() {
        return new Shown(id, subject, path, attempts, taken, lastStatus, lastAnswer);
    }
}
