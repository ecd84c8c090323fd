using Briefing.Explain;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>The key under which authors accept warnings about an object, each with a reason.</summary>
internal static class AcceptKey
{
    private const string Name = "accept";

    public static Key Key { get; } = new(
        Name,
        new Value.IdMap(ScalarKind.Code, ValueCodecs.Line.Value),
        "the codes of warnings to accept here, each with the reason, as in {BRF0321: Only the staff speak of it}; they become notes",
        IsRequired: false,
        Example: null)
    {
        IsForAuthors = true,
    };

    public static void Read(MappingReader reader, YamlNode.Mapping mapping)
    {
        if (reader.KeyOf(Name) is not { } name || mapping.Find(name) is not { } accept)
            return;

        if (accept.Value is YamlNode.Sequence or YamlNode.Scalar { IsNull: false })
        {
            reader.Report(Problems.AcceptWithoutReason(accept.Key.At).MendedBy(ForCodes(accept.Value)));
            return;
        }

        var of = Whole(mapping, reader.Heading?.At);
        foreach (var entry in reader.Entries(name).Where(entry => entry.Key.Value.Length > 0))
        {
            var isOnly = accept.Value is YamlNode.Mapping { Entries: [_] };
            var removal = Removal.OfEntry(isOnly ? accept : entry, $"Delete {Phrase.Quote(entry.Key.Value)}");
            if (Codes.CheckAcceptable(entry.Key) is { } problem)
                reader.Report(problem);
            else if (ReasonOf(entry, reader, removal) is { } reason)
                reader.Context.Diagnostics.Accept(new(entry.Key.Value, entry.Key.At, of, reason, removal));
        }
    }

    /// <returns><c>null</c> if there is none yet.</returns>
    private static string? ReasonOf(YamlEntry entry, MappingReader reader, Fix? removal)
    {
        if (entry.Value is YamlNode.Scalar { IsNull: true })
        {
            reader.Report(Problems.EmptyReason(entry.Key.At).MendedBy(removal));
            return null;
        }

        var reason = reader.Checked(ScalarKind.Line, entry.Key.Value, reader.Item("reason", entry.Value));
        return reason.Value.Length == 0 || reader.IsPlaceholder(Name, reason.Value, reason.At) ? null : reason.Value;
    }

    /// <summary>The object as written, with the id that it is listed under.</summary>
    private static TextSpan Whole(YamlNode.Mapping mapping, TextSpan? heading)
    {
        var (file, start, end) = (mapping.Extent.File, mapping.Extent.Start, mapping.Extent.End);
        if (heading is { } id && id.File == file)
            start = Math.Min(start, id.Start);

        // YAML ends an object where the next one begins.
        while (end > start && char.IsWhiteSpace(file.Content[end - 1]))
            end--;

        // A comment on the last line can be what is reported.
        if (!mapping.IsFlow)
            end = file.EndOfLine(file.PlaceOf(end).Line);

        return new(file, start, end - start);
    }

    /// <summary>Codes with blanks for the reasons.</summary>
    private static Fix? ForCodes(YamlNode value)
    {
        ImmutableArray<YamlNode> codes = value is YamlNode.Sequence list ? list.Items : [value];
        var written = codes.Select(code => code is YamlNode.Scalar { Reference: null } text ? text.Text.Trim() : "").ToList();
        return value.Reference is null && written.Count > 0 && written.TrueForAll(AcceptableCodes.Pages.ContainsKey)
            && (value is YamlNode.Scalar || value is YamlNode.Sequence { IsFlow: true })
            ? Fix.Replace(value.Extent, $"{{{string.Join(", ", written.Select(code => $"{code}: {Placeholder.Word}"))}}}", isCertain: false)
            : null;
    }
}
