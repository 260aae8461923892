package io.liaison.media.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a drawing process is started: a small virtual machine of the same Java, with the classes of this program and none of its secrets. */
final class DrawingCommand {

    /** A picture decoded as a whole takes at most {@link RasterPicture#MOST_DECODED} of it. */
    private static final String HEAP = "-Xmx192m";

    private static final List<String> SMALL = List.of(
            HEAP,
            "-Xmn16m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    /** Finds the classes within the packed application; part of every one that Spring Boot packs. */
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Passwords of the database and the mail server are in the environment; where the system's own libraries are may be, too. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LD_LIBRARY_PATH", "SystemRoot", "TMPDIR", "TMP");

    private DrawingCommand() {}

    static ProcessBuilder ofThisProgram() {
        boolean isPacked = DrawingMain.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        return of(System.getProperty("java.class.path"), isPacked);
    }

    static ProcessBuilder of(String classPath, boolean isPacked) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(List.of("-cp", classPath));
        if (isPacked) {
            command.add("-Dloader.main=" + DrawingMain.class.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(DrawingMain.class.getName());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder;
    }
}
