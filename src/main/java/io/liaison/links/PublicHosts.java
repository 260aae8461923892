package io.liaison.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides where a link check may go: to addresses of the public Internet and nowhere else (IANA special-purpose registries, RFC 6890). The address
 * that is decided on is the one that is connected to, so a name that resolves differently the next moment changes nothing.
 */
class PublicHosts {

    /** Forms such as 2130706433, 0x7f.1 or 017700000001, which some resolvers take for an address. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d+))*\\.?");

    private static final Pattern FOUR_DECIMALS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    /** Networks of IPv4 that are not the public Internet, as address and prefix length. */
    private static final List<Network> SPECIAL = List.of(
            new Network(0, 0, 8),
            new Network(10, 0, 8),
            new Network(100, 64, 10),
            new Network(127, 0, 8),
            new Network(169, 254, 16),
            new Network(172, 16, 12),
            new Network(192, 168, 16),
            new Network(198, 18, 15),
            new Network(224, 0, 3));

    private final Resolver resolver;
    private final boolean allowInternal;

    /**
     * @param allowInternal for installations whose partners live in an internal network: then any host and any port may be asked
     */
    PublicHosts(Resolver resolver, boolean allowInternal) {
        this.resolver = resolver;
        this.allowInternal = allowInternal;
    }

    boolean allowInternal() {
        return allowInternal;
    }

    /** The name service; tests have their own. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private record Network(int first, int second, int length) {

        boolean holds(byte[] address) {
            int bits = (address[0] & 0xff) << 8 | address[1] & 0xff;
            int mask = 0xffff << 16 - length & 0xffff;
            return (bits & mask) == (first << 8 | second) && length <= 16;
        }
    }

    /**
     * An address of the host to connect to.
     *
     * @throws UnknownHostException when the name leads nowhere
     * @throws ForbiddenHost when any of its addresses is not public
     */
    InetAddress addressOf(String host) throws UnknownHostException, ForbiddenHost {
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (!allowInternal
                && NUMBERS.matcher(name).matches()
                && !FOUR_DECIMALS.matcher(name).matches()) {
            throw new ForbiddenHost();
        }
        InetAddress[] addresses = resolver.resolve(name);
        if (addresses.length == 0) {
            throw new UnknownHostException(name);
        }
        for (InetAddress address : addresses) {
            if (!allowInternal && !isPublic(address)) {
                throw new ForbiddenHost();
            }
        }
        return addresses[0];
    }

    boolean resolves(String host) {
        try {
            return resolver.resolve(host).length > 0;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] address) {
        boolean documentation =
                starts(address, 192, 0, 2) || starts(address, 198, 51, 100) || starts(address, 203, 0, 113);
        boolean protocol = starts(address, 192, 0, 0) || starts(address, 192, 88, 99);
        return !documentation && !protocol && SPECIAL.stream().noneMatch(network -> network.holds(address));
    }

    /** Global unicast only (2000::/3), without protocol assignments (Teredo among them), 6to4 and documentation. */
    private static boolean isPublic6(byte[] address) {
        boolean global = (address[0] & 0xe0) == 0x20;
        boolean special = starts(address, 0x20, 0x01, 0x00)
                || starts(address, 0x20, 0x01, 0x01)
                || starts(address, 0x20, 0x01, 0x0d, 0xb8)
                || starts(address, 0x20, 0x02)
                || starts(address, 0x3f, 0xff);
        return global && !special;
    }

    private static boolean starts(byte[] address, int... beginning) {
        byte[] bytes = new byte[beginning.length];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) beginning[index];
        }
        return Arrays.equals(address, 0, bytes.length, bytes, 0, bytes.length);
    }
}
