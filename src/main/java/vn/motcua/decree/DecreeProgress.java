package vn.motcua.decree;

/**
 * How far the batch of a decree has come, in dossiers.
 *
 * @param foreseen found by the preview, not yet to be done
 * @param busy waiting because somebody works on them now
 */
public record DecreeProgress(int foreseen, int waiting, int busy, int done, int overtaken) {

    public int all() {
        return foreseen + waiting + done + overtaken;
    }

    public int over() {
        return done + overtaken;
    }
}
