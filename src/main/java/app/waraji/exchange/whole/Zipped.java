package app.waraji.exchange.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A ZIP somebody handed in: what is in it, unpacked under a count. */
final class Zipped implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_IN_MEMORY = 160_000_000;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long left;
    private long leftInMemory = MOST_IN_MEMORY;

    /** It holds more than anybody's diary. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param most bytes that may be unpacked in all
     * @throws IOException where it is no ZIP, or a damaged one
     */
    Zipped(Path file, long most) throws IOException {
        this.left = most;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new TooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && entries.put(entry.getName(), entry) != null) {
                    throw new IOException("twice: " + entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new IOException(e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Begins an entry that looks the same whenever it is written. */
    static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    Set<String> names() {
        return entries.keySet();
    }

    void unpack(String name, OutputStream out) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("missing: " + name);
        }
        if (entry.getSize() > left) {
            throw new TooLarge();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] some = new byte[1 << 14];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                left -= read;
                if (left < 0) {
                    throw new TooLarge();
                }
                out.write(some, 0, read);
            }
        }
    }

    /** The whole entry; all that is read so may be 160 million bytes together. */
    byte[] content(String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long before = left;
        left = Math.min(left, leftInMemory);
        long allowed = left;
        unpack(name, content);
        leftInMemory -= allowed - left;
        left = before - (allowed - left);
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
