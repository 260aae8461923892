package io.liaison.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

    private static final double GIB = 1L << 30;

    private Machine() {}

    static List<String> facts() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                "Processor: " + processor() + ", " + Runtime.getRuntime().availableProcessors()
                        + " cores, shared by the load, the application and the database",
                "Memory: " + String.format(Locale.ROOT, "%.0f GiB", system.getTotalMemorySize() / GIB),
                "System: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", load average "
                        + String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage()) + " before the run",
                "JDK: " + System.getProperty("java.vm.vendor") + " " + Runtime.version());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
