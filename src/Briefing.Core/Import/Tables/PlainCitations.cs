using Briefing.Load.Scalars;
using Briefing.Load.Yaml;

namespace Briefing.Import.Tables;

/// <summary>
/// Citations of a table whose texts are plain: it gives one measure of a place and no adopted reading, which then takes none
/// away.
/// </summary>
internal static class PlainCitations
{
    public static YamlNode.Sequence WithWhatIsThere(YamlNode.Sequence read, YamlNode.Sequence there)
    {
        var left = there.Items.OfType<YamlNode.Mapping>().ToList();
        return new([.. read.Items.Select(item => Whole((YamlNode.Mapping)item, left))], read.At);
    }

    private static YamlNode.Mapping Whole(YamlNode.Mapping item, List<YamlNode.Mapping> left)
    {
        var same = left.FindIndex(old => item.Entries.All(entry => IsSame(entry, old)) && old.Find("quote") is null == item.Find("quote") is null);
        if (same < 0)
            return item;

        var found = left[same];
        left.RemoveAt(same);
        return found;
    }

    private static bool IsSame(YamlEntry entry, YamlNode.Mapping old) =>
        (entry.Value, old.Find(entry.Key.Value)?.Value) is (YamlNode.Scalar value, YamlNode.Scalar there)
        && Plain(entry.Key.Value, value.Text) == Plain(entry.Key.Value, there.Text);

    private static string Plain(string key, string text) => key switch
    {
        "paragraph" => Places.Paragraphs(text)?.Display ?? text,
        "page" or "section" or "timestamp" => TidyText.OfPage(text).Text,
        _ => SafeText.ForFile(text),
    };
}
