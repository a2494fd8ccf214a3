import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.css.Stylesheet;

/**
 * A step of the build: writes the jars of a folder anew as a start reads them soonest. Nothing in them is compressed,
 * and beside each style sheet lies its binary form, which JavaFX takes in its place and need not parse.
 */
final class PackForTheStart {

    /** JavaFX 21 writes them in the binary form, and cannot read them back. */
    private static final Pattern DURATION = Pattern.compile(":\\s*[\\d.]+m?s\\s*;");

    private PackForTheStart() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        for (Path jar : jars(Path.of(arguments[0]))) {
            Path packed = jar.resolveSibling(jar.getFileName() + ".packed");
            try (ZipFile from = new ZipFile(jar.toFile());
                    OutputStream file = Files.newOutputStream(packed);
                    ZipOutputStream to = new ZipOutputStream(file)) {
                to.setMethod(ZipOutputStream.STORED);
                pack(from, to);
            }
            Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static void pack(ZipFile from, ZipOutputStream to) throws IOException {
        for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            byte[] bytes = from.getInputStream(entry).readAllBytes();
            put(to, entry.getName(), entry.getTime(), bytes);
            String binary = entry.getName().replaceFirst("\\.css$", ".bss");
            if (entry.getName().startsWith("app/waraji/") && !binary.equals(entry.getName())) {
                put(to, binary, entry.getTime(), compiled(entry.getName(), bytes));
            }
        }
    }

    private static void put(ZipOutputStream to, String name, long time, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }

    private static byte[] compiled(String name, byte[] sheet) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(text, sheet);
            if (DURATION.matcher(Files.readString(text)).find()) {
                throw new IOException(name + ": set durations in code, not in a style sheet");
            }
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            return Files.readAllBytes(binary);
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
