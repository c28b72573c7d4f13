package vn.motcua.digitization.pipeline;

import java.io.IOException;

/** What one stage does. Runs outside any transaction, may be killed anywhere, and may run twice. */
interface StageWork {

    ScanStage stage();

    /** @param work the scan, a folder that is gone afterwards, and how to run a tool in it */
    StageResult run(ScanWork work) throws IOException, InterruptedException;
}
