using System.Collections.Concurrent;
using Briefing.Compose;
using Briefing.Compose.Documents;

namespace Briefing.Tests.Infrastructure;

/// <summary>Every sample debate in every length.</summary>
internal static class SampleDocuments
{
    // Several tests read the same file.
    private static readonly ConcurrentDictionary<(string Name, string Length), Lazy<byte[]>> s_pdfs = new();

    /// <summary>Pairs of a debate's name and a length, which is internal and so passed by its name.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in SampleDebates.Names)
            {
                foreach (var length in Enum.GetNames<Length>())
                    all.Add(name, length);
            }

            return all;
        }
    }

    public static Document Compose(string name, string length) =>
        Composer.Compose(SampleDebates.Map(name), Enum.Parse<Length>(length));

    /// <summary>As <c>briefing build</c> makes it, with the theme of the debate.</summary>
    public static (Document Document, byte[] File) Pdf(string name, string length)
    {
        var (map, design) = SampleDebates.Designed(name);
        var document = Pipeline.Document(map, design, Enum.Parse<Length>(length), new());
        return (document, s_pdfs.GetOrAdd((name, length), _ => new(() => Pipeline.Pdf(document, design).Bytes)).Value);
    }

    /// <summary>The page of a debate, as deep as a length.</summary>
    public static Document Page(string name, string depth = nameof(Length.Record)) =>
        Composer.ComposePage(SampleDebates.Map(name), Enum.Parse<Length>(depth));
}
