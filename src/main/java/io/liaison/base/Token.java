package io.liaison.base;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * A secret address that carries its tenant: 16 bytes of partner id and 24 random bytes, in base64url (54 characters). Because the tenant is in
 * it, looking a token up never needs a query across tenants. Only {@link #hash()} is stored.
 */
public record Token(String value) {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws NothingHere when this cannot be one of our tokens */
    public Token {
        if (decode(value).length != ID_BYTES + SECRET_BYTES) {
            throw new NothingHere();
        }
    }

    public static Token forPartner(PartnerId partner) {
        return carrying(partner.value());
    }

    /** For what belongs to no partner: it carries the one row it opens. */
    public static Token carrying(UUID id) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(secret)
                .array();
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public PartnerId partner() {
        return new PartnerId(carried());
    }

    public UUID carried() {
        ByteBuffer bytes = ByteBuffer.wrap(decode(value));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** SHA-256 of the decoded token, 32 bytes: enough for a secret that is random already. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(decode(value));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "Token[…]";
    }

    private static byte[] decode(String value) {
        try {
            return Base64.getUrlDecoder().decode(value);
        } catch (IllegalArgumentException notBase64) {
            throw new NothingHere();
        }
    }
}
