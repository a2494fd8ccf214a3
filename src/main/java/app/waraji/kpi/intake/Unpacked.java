package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook that hold its cells, unpacked under a count: what grows beyond all reason is refused before
 * any library sees it.
 */
final class Unpacked {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 96_000_000;
    /** No sheet that somebody filled packs better than this. */
    private static final int MOST_RATIO = 150;

    private static final int RATIO_MATTERS_FROM = 2_000_000;
    private static final Pattern PART = Pattern.compile(
            "(?:\\[Content_Types\\]|_rels/|xl/(?:_rels/)?workbook|xl/worksheets/[^/]+|xl/(?:sharedStrings|styles)).*");
    private static final Pattern CELL = Pattern.compile("\\sr\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern CELL_NAME = Pattern.compile("[A-Z]{0,3}\\d{1,7}");
    private static final Pattern DANGEROUS = Pattern.compile("<!(?:DOCTYPE|ENTITY)");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Messages messages;
    private long total;

    private Unpacked(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal when it is no workbook, is damaged, or would fill the memory */
    static Unpacked of(byte[] file, Messages messages) {
        Unpacked unpacked = new Unpacked(messages);
        try {
            // A stream of the bytes would misread what some programs write of sizes beyond four gigabytes.
            Path copy = Files.createTempFile("waraji", ".xlsx");
            try {
                Files.write(copy, file);
                unpacked.takeAll(copy, file.length);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(messages.text("intake.refused.damaged"), e);
        }
        if (!unpacked.parts.containsKey("xl/workbook.xml")) {
            throw new Refusal(
                    unpacked.names.stream().anyMatch(name -> name.endsWith(".csv"))
                            ? messages.text(
                                    "intake.refused.zip",
                                    String.join(
                                            ", ",
                                            unpacked.names.stream().limit(8).toList()))
                            : messages.text("intake.refused.no-workbook"));
        }
        return unpacked;
    }

    private void takeAll(Path file, int packed) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    take(entry.getName(), content, packed);
                }
            }
        }
    }

    private void take(String name, InputStream zip, int packed) throws IOException {
        names.add(name);
        boolean wanted = PART.matcher(name).matches();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
            total += read;
            if (total > MOST_BYTES || (total > RATIO_MATTERS_FROM && total / MOST_RATIO > packed)) {
                throw tooLarge();
            }
            if (wanted) {
                content.write(some, 0, read);
            }
        }
        if (wanted) {
            byte[] part = content.toByteArray();
            check(name, part);
            parts.put(name, part);
        }
    }

    /** A cell far out, or an entity within an entity, would be made room for. */
    private void check(String name, byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        if (DANGEROUS.matcher(text).find()) {
            throw new Refusal(messages.text("intake.refused.damaged"));
        }
        if (name.startsWith("xl/worksheets/")) {
            Matcher cell = CELL.matcher(text);
            while (cell.find()) {
                if (!CELL_NAME.matcher(cell.group(1)).matches()) {
                    throw new Refusal(messages.text("intake.refused.damaged"));
                }
            }
        }
    }

    /** A workbook of nothing but what was unpacked. */
    byte[] repacked() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new Refusal(messages.text("intake.refused.damaged"), e);
        }
        return packed.toByteArray();
    }

    private Refusal tooLarge() {
        return new Refusal(messages.text("intake.refused.bomb"));
    }
}
