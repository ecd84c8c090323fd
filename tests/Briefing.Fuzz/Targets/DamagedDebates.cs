using System.Text;
using Briefing.Fuzz.Mutations;

namespace Briefing.Fuzz.Targets;

/// <summary>Damages a debate, a font or a picture at random.</summary>
internal static class DamagedDebates
{
    public static FuzzInput Of(int number, Random random)
    {
        // The shipped debate is twenty times as large as the others: now and then is enough.
        var names = BaseDebates.All.Keys.Where(name => name != "shipped").ToArray();
        return random.Next(100) switch
        {
            < 35 => Yaml(number, Pick(names, random), ByteMutation.Of, "bytes", random),
            < 70 => Yaml(number, Pick(names, random), TreeMutation.Of, "tree", random),
            < 78 => Yaml(number, Pick(names, random), ByteMutation.OfEncoding, "encoding", random),
            < 80 => Yaml(number, "shipped", TreeMutation.Of, "tree", random),
            < 90 => Named(number, ".ttf", FontMutation.Of, random),
            < 96 => Named(number, ".svg", SvgMutation.Of, random),
            _ => Named(number, ".png", PngPictures.Mutate, random),
        };
    }

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];

    private static FuzzInput Yaml(
        int number, string debate, Func<byte[], Random, byte[]> mutate, string how, Random random)
    {
        var files = BaseDebates.All[debate];
        var yaml = files.Keys.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        var changed = new List<string>();
        for (var round = random.Next(4) == 0 ? 2 : 1; round > 0; round--)
        {
            var name = Pick(yaml, random);
            files = files.SetItem(name, mutate(files[name], random));
            changed.Add(name);
        }

        return new(number, $"{debate}: {how}", files, [.. changed.Distinct()]);
    }

    private static FuzzInput Named(
        int number, string extension, Func<byte[], Random, byte[]> mutate, Random random)
    {
        var debate = extension == ".ttf" ? Pick(BaseDebates.WithFonts, random) : "ferry";
        var files = BaseDebates.All[debate];
        var name = Pick([.. files.Keys.Where(name => name.EndsWith(extension, StringComparison.Ordinal))], random);
        files = files.SetItem(name, mutate(files[name], random));
        if (extension == ".png")
            files = files.SetItem("themes/ministry.yaml", WithPng(files["themes/ministry.yaml"]));

        return new(number, $"{debate}: {extension[1..]}", files, [name]);
    }

    private static byte[] WithPng(byte[] theme) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(theme).Replace("crest.svg", "crest.png", StringComparison.Ordinal));
}
