package io.liaison.base;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network that a client is in, as far as it is written down: the /24 of an IPv4 address, the /64 of an IPv6 address, in CIDR notation (RFC 4632, RFC
 * 4291). Whole addresses tell too much about people.
 */
public final class ClientNetwork {

    private static final int IPV4_KEPT = 3;
    private static final int IPV6_KEPT = 8;
    private static final int IPV6_LENGTH = 16;

    private ClientNetwork() {}

    /** The network of the request at work, or an empty text where there is none, as in jobs. */
    public static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest().getRemoteAddr())
                : "";
    }

    /** The network of an address, or an empty text for what is no address. */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int kept = bytes.length == IPV6_LENGTH ? IPV6_KEPT : IPV4_KEPT;
            byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length);
            return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return "";
        }
    }
}
