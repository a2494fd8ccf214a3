package app.waraji.wins.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What proves a win.
 *
 * @param name as the user reads it
 * @param place the address of a link; else the name of the copy in the folder of proofs
 * @param size in bytes; null for a link
 */
public record Proof(
        long id,
        long winId,
        ProofKind kind,
        String name,
        String place,
        @Nullable Long size,
        Instant addedAt) {}
