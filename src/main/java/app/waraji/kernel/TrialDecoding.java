package app.waraji.kernel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.function.Consumer;

/** Bytes read in an encoding to see whether it is the one they were written in. */
public final class TrialDecoding {

    private static final int PIECE = 8192;

    private TrialDecoding() {}

    /**
     * Counts the places that are nothing in the encoding.
     *
     * @param look takes the text, without those places, piece by piece
     */
    public static long faults(ByteBuffer in, Charset charset, Consumer<CharBuffer> look) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(PIECE);
        long faults = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            look.accept(out.flip());
            out.clear();
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return faults;
    }
}
