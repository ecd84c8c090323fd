using Briefing.Load.Files;
using Briefing.Load.Yaml;

namespace Briefing.Load;

/// <summary>Puts values from the command line in the place of those of a file. What is wrong with them is reported there.</summary>
internal static class OverriddenValues
{
    /// <summary>The name of their place in messages.</summary>
    private const string Place = "--set";

    /// <param name="folder">Where the files are that a value names.</param>
    public static YamlNode Apply(
        YamlNode node, ImmutableArray<ValueOverride> overrides, string folder, DiagnosticBag diagnostics)
    {
        // What is wrong with the whole file is reported there.
        if (node is not YamlNode.Mapping)
            return node;

        foreach (var one in overrides)
        {
            // As it would be written in the file, so that a message can quote it. Further lines of YAML belong to the same key.
            var value = IsYaml(one) ? one.Value.ReplaceLineEndings("\n ") : one.Value;
            var decoded = FileDecoder.Decode(Place, Encoding.UTF8.GetBytes($"{one.Key}: {value}"), diagnostics);
            var line = new TextFile(Place, decoded.Content) { Folder = folder };
            node = Set(node, KeysOf(line, one.Key), ValueOf(line, one, diagnostics)) ?? node;
        }

        return node;
    }

    /// <param name="value"><c>null</c> to leave the key out.</param>
    /// <returns><c>null</c> if nothing is left.</returns>
    private static YamlNode.Mapping? Set(YamlNode? node, ReadOnlySpan<Located<string>> keys, YamlNode? value)
    {
        var key = keys[0];
        var rest = keys[1..];
        var whole = node as YamlNode.Mapping;
        var entries = whole?.Entries ?? [];
        var old = whole?.Find(key.Value);
        var @new = rest.IsEmpty ? value : Set(old?.Value, rest, value);
        var entry = @new is null ? null : new YamlEntry(rest.IsEmpty || old?.Value is not YamlNode.Mapping ? key : old.Key, @new);
        var at = old is null ? entries.Length : entries.IndexOf(old);
        var all = entries.RemoveRange(at, old is null ? 0 : 1);
        if (entry is not null)
            all = all.Insert(at, entry);

        if (all.IsEmpty)
            return null;

        var leftOut = whole?.LeftOut ?? [];
        return new(all, whole?.IsComplete ?? true, whole?.At ?? key.At)
        {
            IsFlow = whole?.IsFlow ?? false,
            LeftOut = entry is null ? leftOut.Add(key) : leftOut,
        };
    }

    private static bool IsYaml(ValueOverride one) => one.Value is ['[' or '{' or '"' or '\'', ..];

    private static Located<string>[] KeysOf(TextFile line, string key)
    {
        var (keys, start) = (new List<Located<string>>(), 0);
        foreach (var one in key.Split('.'))
        {
            keys.Add(new(one, new(line, start, one.Length)));
            start += one.Length + 1;
        }

        return [.. keys];
    }

    private static YamlNode? ValueOf(TextFile line, ValueOverride one, DiagnosticBag diagnostics)
    {
        if (one.Value.Length == 0)
            return null;

        var at = new TextSpan(line, one.Key.Length + 2, one.Value.Length);
        if (!IsYaml(one))
            return new YamlNode.Scalar(one.Value, ScalarForm.Plain, at, at);

        return YamlTree.Parse(line, diagnostics) is YamlNode.Mapping { Entries: [{ Value: var value }, ..] } ? value : new YamlNode.Unread(at);
    }
}
