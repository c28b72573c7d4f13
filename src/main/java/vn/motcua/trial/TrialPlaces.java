package vn.motcua.trial;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a trial keeps beside its database.
 *
 * @param documents the store of scans
 * @param accounts the file of the accounts' passwords
 */
@Component
record TrialPlaces(
        @Value("${motcua.digitization.store-location}") Path documents,
        @Value("${motcua.access.demo-accounts-file}") Path accounts) {}
