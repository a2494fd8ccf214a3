package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** The side of the socket that asks. */
final class Calling {

    private Calling() {}

    /**
     * Empty where nobody listens.
     *
     * @throws Refusal when somebody listened but gave no answer
     */
    static Optional<Answer> ask(MeetingPlace place, Words words, Messages messages) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!connect(channel, place)) {
                return Optional.empty();
            }
            write(channel, words.toBytes());
            channel.shutdownOutput();
            return Answer.fromBytes(readToEnd(channel, Integer.MAX_VALUE)).or(() -> {
                throw new Refusal(messages.text("cli.data.silent"));
            });
        } catch (UnsupportedOperationException noSuchSockets) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Refusal(messages.text("cli.data.silent"), e);
        }
    }

    private static boolean connect(SocketChannel channel, MeetingPlace place) {
        try {
            return channel.connect(UnixDomainSocketAddress.of(place.socket()));
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** @throws IOException when there are more bytes than {@code longest} */
    static byte[] readToEnd(SocketChannel channel, int longest) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(8192);
        while (channel.read(part) >= 0) {
            all.write(part.array(), 0, part.position());
            if (all.size() > longest) {
                throw new IOException("more than " + longest + " bytes");
            }
            part.clear();
        }
        return all.toByteArray();
    }
}
