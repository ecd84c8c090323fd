using System.Collections.Immutable;
using System.Text;
using Briefing.Export;
using Briefing.Fuzz.Mutations;

namespace Briefing.Fuzz.Imports;

/// <summary>Files of other programs, whole and damaged.</summary>
internal static class ForeignFiles
{
    private static readonly (string Format, string Name)[] s_exports =
        [("argdown", "debate.argdown"), ("json", "debate.json"), ("aif", "debate.aif.json"), ("kialo", "debate.txt"), ("csv", "debate.csv"), ("csl-json", "sources.json"), ("bibtex", "sources.bib")];

    private static readonly Dictionary<(string Debate, string Format), byte[]> s_exported = [];

    public static FuzzInput Make(int number, Random random)
    {
        var (format, name) = s_exports[random.Next(s_exports.Length)];
        var debate = BaseDebates.Small[random.Next(BaseDebates.Small.Length)];
        var content = format == "kialo" || random.Next(3) == 0 ? Encoding.UTF8.GetBytes(ForeignText.Of(format, random)) : Exported(debate, format);
        content = random.Next(3) switch
        {
            0 => ByteMutation.Of(content, random),
            1 => Encoding.UTF8.GetBytes(Pieced(Encoding.UTF8.GetString(content), format, random)),
            _ => content,
        };

        var kind = name.StartsWith("sources", StringComparison.Ordinal) ? "sources" : "debate";
        return new(number, $"{kind}, {format} of {debate}", ImmutableSortedDictionary<string, byte[]>.Empty.Add(name, content), [name]);
    }

    private static byte[] Exported(string debate, string format)
    {
        if (!s_exported.TryGetValue((debate, format), out var content))
        {
            content = Exports.All.Single(one => one.Name == format).Write(BaseDebates.Map(debate));
            s_exported.Add((debate, format), content);
        }

        return content;
    }

    /// <summary>With signs of the format put in, and pieces taken out, doubled and exchanged.</summary>
    private static string Pieced(string text, string format, Random random)
    {
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var from = random.Next(text.Length + 1);
            var to = Math.Min(from + random.Next(60), text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(from, to - from),
                1 => text.Insert(random.Next(text.Length + 1), text[from..to]),
                _ => text.Insert(from, ForeignText.Sign(format, random)),
            };
        }

        return text;
    }
}
