using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Load;

/// <summary>
/// Labels for sources without one: the shortest part of the id that no other source starts with, so that citations are
/// unambiguous. "Memo" for memo-city; "Memo city" if there is also memo-port. An id that begins with the name of the first
/// author gives that name as it is written: "Núñez" for nunez-2019.
/// </summary>
internal static class SourceLabels
{
    public static ImmutableArray<Source> Disambiguated(ImmutableArray<Source> sources)
    {
        var parts = sources.Where(source => !IsGiven(source)).DistinctBy(source => source.Id.Value)
            .ToDictionary(source => source.Id.Value, PartsOf);
        var tree = new Beginning();
        foreach (var written in parts.Values)
            tree.Add(written);

        return
        [
            .. sources.Select(source => IsGiven(source)
                ? source
                : source with { Label = new(Of(parts[source.Id.Value], tree), source.Id.At) }),
        ];
    }

    /// <summary>A given label has its own place; a derived one has the place of the id.</summary>
    private static bool IsGiven(Source source) => source.Label.At != source.Id.At;

    private static string Of(string[] parts, Beginning tree) => string.Join(' ', parts.Take(tree.SharedBy(parts) + 1));

    private static string[] PartsOf(Source source)
    {
        var id = source.Id.Value;
        var author = source.Authors.FirstOrDefault();
        var name = (author?.Family ?? author?.Literal)?.Value ?? "";
        var slug = Slug.OfAscii(CanonicalComposition.WithoutAccents(CanonicalComposition.Of(name)));
        if (slug.Length == 0 || !(id == slug || id.StartsWith($"{slug}-", StringComparison.Ordinal)))
            return [Capitalized(id.Split('-')[0]), .. id.Split('-')[1..]];

        return id.Length == slug.Length ? [name] : [name, .. id[(slug.Length + 1)..].Split('-')];
    }

    private static string Capitalized(string word) => word.Length == 0 ? "" : $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    /// <summary>How some ids begin, and with which parts they go on.</summary>
    private sealed class Beginning
    {
        private readonly Dictionary<string, Beginning> _next = new(StringComparer.Ordinal);
        private int _count;

        public void Add(string[] parts)
        {
            var at = this;
            foreach (var part in parts)
            {
                if (!at._next.TryGetValue(part, out var next))
                    at._next.Add(part, next = new());

                next._count++;
                at = next;
            }
        }

        /// <summary>The number of parts with which another id begins, too.</summary>
        public int SharedBy(string[] parts)
        {
            var (at, shared) = (this, 0);
            while (shared < parts.Length && at._next[parts[shared]] is { _count: > 1 } next)
                (at, shared) = (next, shared + 1);

            return shared;
        }
    }
}
