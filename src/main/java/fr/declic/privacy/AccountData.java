package fr.declic.privacy;

import fr.declic.account.AccountFacts;
import fr.declic.account.AccountFacts.Facts;
import fr.declic.account.AccountFacts.WaitingLink;
import fr.declic.account.AccountId;
import fr.declic.account.Comfort;
import fr.declic.account.KeptTime;
import fr.declic.account.OpenDevice;
import fr.declic.account.Passkey;
import fr.declic.account.Role;
import fr.declic.platform.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What {@code account} holds: it lies below this feature, so its data is told here. */
@Component
@Order(10)
class AccountData implements PersonalData {

    private final AccountFacts facts;
    private final KeptTime kept;
    private final Messages messages;

    AccountData(AccountFacts facts, KeptTime kept, Messages messages) {
        this.facts = facts;
        this.kept = kept;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "account.id",
                "account_role.account_id",
                "approval.account_id",
                "card.account_id",
                "device.account_id",
                "one_time_link.account_id",
                "one_time_link.made_by",
                "passkey.account_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var words = new DataWords(messages, language);
        var held = facts.of(person);
        return List.of(account(held, words), devices(held, words), passkeys(held, words));
    }

    private Section account(Facts held, DataWords words) {
        var person = held.person();
        var lines = new ArrayList<Entry>();
        lines.add(line("id", person.id().value().toString(), words));
        optional(Optional.of(person.name()).filter(name -> !name.isEmpty()), "name", lines, words);
        optional(person.login(), "login", lines, words);
        optional(held.provider(), "provider", lines, words);
        lines.add(line("roles", roles(person.roles(), words), words));
        moment(Optional.of(person.created()), "created", lines, words);
        moment(Optional.of(person.seen()), "seen", lines, words);
        moment(held.before(), "before", lines, words);
        moment(held.closed(), "closed", lines, words);
        moment(held.card(), "card", lines, words);
        if (held.password()) {
            lines.add(line("password", words.get("account.hidden"), words));
        }
        held.comfort().map(comfort -> comfort(comfort, words)).ifPresent(lines::add);
        held.links().forEach(link -> lines.add(link("link", link, words)));
        held.linksMade().forEach(link -> lines.add(link("link-made", link, words)));
        held.approvals().forEach(until -> moment(Optional.of(until), "approval", lines, words));
        return new Section(
                "account",
                words.get("account.title"),
                words.get("account.why", kept.months()),
                List.of(words.get("account.what"), words.get("account.value")),
                Source.of(lines));
    }

    private static Entry line(String name, String value, DataWords words) {
        return new Entry(List.of(words.get("account." + name), value), Map.of("what", name, "value", value));
    }

    private static void optional(Optional<String> value, String name, List<Entry> lines, DataWords words) {
        value.map(it -> line(name, it, words)).ifPresent(lines::add);
    }

    private static void moment(Optional<Instant> at, String name, List<Entry> lines, DataWords words) {
        at.map(it -> new Entry(
                        List.of(words.get("account." + name), When.of(it, words.language())),
                        Map.of("what", name, "value", it.toString())))
                .ifPresent(lines::add);
    }

    private static String roles(Set<Role> roles, DataWords words) {
        return roles.stream()
                .sorted()
                .map(role -> words.messages()
                        .getTranslation("account.role." + role.name().toLowerCase(Locale.ROOT), words.language()))
                .collect(Collectors.joining(", "));
    }

    private static Entry comfort(Comfort comfort, DataWords words) {
        var said = new ArrayList<>(List.of(words.get("account.comfort.size", comfort.textSize())));
        List.of(comfort.contrast(), comfort.spacing(), comfort.font(), comfort.motion(), comfort.theme())
                .forEach(choice -> said.add(setting(
                        choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), choice.name(), words)));
        said.add(setting("language", comfort.language().getLanguage(), words));
        return new Entry(
                List.of(words.get("account.comfort"), String.join("\n", said)),
                Map.of("what", "comfort", "value", new TreeMap<>(comfort.rootAttributes())));
    }

    private static String setting(String name, String value, DataWords words) {
        var key = "account.comfort." + name;
        return words.get(
                "act.with-detail",
                words.messages().getTranslation(key, words.language()),
                words.messages().getTranslation(key + "." + value.toLowerCase(Locale.ROOT), words.language()));
    }

    private static Entry link(String name, WaitingLink link, DataWords words) {
        var expires = When.of(link.expires(), words.language());
        return new Entry(
                List.of(
                        words.get("account." + name),
                        words.get(link.invitation() ? "account.link.invitation" : "account.link.reset", expires)),
                Map.of(
                        "what",
                        name,
                        "value",
                        Map.of(
                                "invitation",
                                link.invitation(),
                                "expires",
                                link.expires().toString())));
    }

    private static Section devices(Facts held, DataWords words) {
        return new Section(
                "devices",
                words.get("devices.title"),
                words.get("devices.why"),
                List.of(
                        words.get("devices.name"),
                        words.get("devices.kind"),
                        words.get("devices.made"),
                        words.get("devices.used")),
                Source.of(held.devices().stream()
                        .map(device -> device(device, words))
                        .toList()));
    }

    private static Entry device(OpenDevice device, DataWords words) {
        var made = device.made().map(at -> When.of(at, words.language())).orElse("");
        var used = device.used().map(at -> When.of(at, words.language())).orElse("");
        return new Entry(
                List.of(
                        device.name().isEmpty() ? words.get("devices.unnamed") : device.name(),
                        words.get(device.shared() ? "devices.shared" : "devices.own"),
                        made,
                        used),
                Map.of(
                        "name",
                        device.name(),
                        "shared",
                        device.shared(),
                        "made",
                        device.made().map(Instant::toString).orElse(""),
                        "used",
                        device.used().map(Instant::toString).orElse("")));
    }

    private static Section passkeys(Facts held, DataWords words) {
        return new Section(
                "passkeys",
                words.get("passkeys.title"),
                words.get("passkeys.why"),
                List.of(words.get("passkeys.name"), words.get("devices.made"), words.get("devices.used")),
                Source.of(held.passkeys().stream()
                        .map(passkey -> passkey(passkey, words))
                        .toList()));
    }

    private static Entry passkey(Passkey passkey, DataWords words) {
        return new Entry(
                List.of(
                        passkey.name().isEmpty() ? words.get("devices.unnamed") : passkey.name(),
                        When.of(passkey.made(), words.language()),
                        passkey.used().map(at -> When.of(at, words.language())).orElse("")),
                Map.of(
                        "id",
                        passkey.id(),
                        "name",
                        passkey.name(),
                        "made",
                        passkey.made().toString(),
                        "used",
                        passkey.used().map(Instant::toString).orElse("")));
    }
}
