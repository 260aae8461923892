package io.liaison.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory in which the embedded database lives, held by one process at a time. */
class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(30);
    private static final List<String> HOST_RULES = List.of(
            "# Written by Liaison: everybody needs the password.",
            "host all all 127.0.0.1/32 scram-sha-256",
            "host all all ::1/128 scram-sha-256");

    private final Path root;
    private final FileChannel lockFile;
    private final String password;

    private DataDirectory(Path root, FileChannel lockFile) throws IOException {
        this.root = root;
        this.lockFile = lockFile;
        this.password = readOrMakePassword();
    }

    /** @throws IllegalStateException when another process holds the directory */
    static DataDirectory claim(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel lockFile =
                    FileChannel.open(root.resolve("liaison.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new IllegalStateException("Another Liaison is running on " + root.toAbsolutePath()
                        + ". Stop it, or give this one its own directory with --liaison.data-dir=…");
            }
            return new DataDirectory(root.toAbsolutePath(), lockFile);
        } catch (IOException failure) {
            throw new UncheckedIOException("The data directory " + root.toAbsolutePath() + " cannot be used", failure);
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    String password() {
        return password;
    }

    boolean isPasswordRequired() throws IOException {
        return Files.readAllLines(hostRules()).equals(HOST_RULES);
    }

    void requirePassword() throws IOException {
        Path next = postgres().resolve("pg_hba.conf.next");
        Files.write(next, HOST_RULES);
        Files.move(next, hostRules(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * When the application was killed, its PostgreSQL goes on running without it. Since the lock is ours, nobody uses that server any more: it is asked
     * to shut down (SIGINT, "fast": roll back, checkpoint, end).
     */
    void endOrphanedServer() throws IOException {
        ProcessHandle orphan = orphan();
        if (orphan == null) {
            return;
        }
        LOG.info("Taking over from a PostgreSQL (process {}) whose application was killed", orphan.pid());
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start();
        try {
            orphan.onExit().get(SHUTDOWN_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception stillRunning) {
            throw new IOException(
                    "an earlier PostgreSQL (process " + orphan.pid() + ") does not end; end it and start again",
                    stillRunning);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable ProcessHandle orphan() throws IOException {
        Path pidFile = postgres().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return null;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.get(1).equals(postgres().toString())) {
            return null;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .orElse(null);
    }

    private Path hostRules() {
        return postgres().resolve("pg_hba.conf");
    }

    private String readOrMakePassword() throws IOException {
        Path file = root.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path next = root.resolve("database-password.next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, HexFormat.of().formatHex(secret));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}
