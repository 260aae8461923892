package io.liaison.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The hosted forms the platform owns. Kept for a minute on each node, as {@link Vocabularies} are. */
@Service
@Transactional
public class FormTemplates {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cache<String, List<FormTemplate>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    FormTemplates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public List<FormTemplate> all() {
        return kept.get("all", key -> load());
    }

    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Optional<FormTemplate> named(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** Adds the template, or replaces the one with its id. */
    @AllowedTo(Caller.PLATFORM)
    public void put(FormTemplate template) {
        WebAddress address = new WebAddress(template.address());
        if (!address.isSecure()) {
            throw new InvalidInput(
                    "What people write into a form must not be read on its way: its address starts with https://");
        }
        jdbc.sql("""
                        insert into form_template (id, name, address, fields) values (:id, :name, :address, :fields::jsonb)
                        on conflict (id) do update set name = excluded.name, address = excluded.address, fields = excluded.fields""")
                .param("id", template.id())
                .param("name", template.name())
                .param("address", address.value())
                .param("fields", json.writeValueAsString(template.fields()))
                .update();
        kept.invalidateAll();
    }

    private List<FormTemplate> load() {
        return jdbc.sql("select id, name, address, fields from form_template order by name")
                .query((row, number) -> new FormTemplate(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("address"),
                        json.readValue(row.getString("fields"), FIELDS)))
                .list();
    }
}
