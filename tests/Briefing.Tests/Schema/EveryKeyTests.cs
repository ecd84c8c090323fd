using System.Text.Json.Nodes;
using Briefing.Load.Schemas;

namespace Briefing.Tests.Schema;

/// <summary>Mistakes made at every key of the format: the loader and the schema see each of them.</summary>
public sealed class EveryKeyTests
{
    // One of each part in each file: the others of its kind are read by the same lines.
    private static readonly int[] s_mappings =
    [
        .. new EveryKey().Mappings.Index().DistinctBy(m => (m.Item.File, m.Item.Schema)).Select(m => m.Index),
    ];

    [Fact]
    public void Files_with_every_key_are_read_without_a_mistake()
    {
        var sample = new EveryKey();
        Assert.Empty(sample.Diagnostics().Select(d => d.Message));
        Assert.All(EveryKey.Files, file => Assert.True(sample.IsAccepted(file), file.Name));
    }

    [Fact]
    public void A_key_that_a_part_does_not_have_is_seen_by_both()
    {
        foreach (var i in s_mappings)
            AreSeen(i, "BRF0101", keys => keys["zzz"] = "x");
    }

    [Fact]
    public void A_required_key_that_is_missing_is_seen_by_both() =>
        AtEachKey(key => key.IsRequired, "BRF0102", (keys, key) => keys.Remove(key.Name));

    [Fact]
    public void A_required_key_without_a_value_is_seen_by_both() =>
        AtEachKey(key => key.IsRequired, "BRF0103", (keys, key) => keys[key.Name] = null);

    [Fact]
    public void A_list_of_lists_is_seen_by_both_wherever_it_stands() => AtEachKey(
        key => key.Value is not Value.List,
        "BRF0104",
        (keys, key) => keys[key.Name] = new JsonArray(new JsonArray("x")));

    [Fact]
    public void A_text_in_place_of_keys_or_a_list_is_seen_by_both() => AtEachKey(
        key => key.Value is Value.Object or Value.List or Value.IdMap,
        "BRF0104",
        (keys, key) => keys[key.Name] = "x");

    [Fact]
    public void A_list_that_is_required_and_empty_is_seen_by_both() => AtEachKey(
        key => key is { IsRequired: true, Value: Value.List },
        "BRF0115",
        (keys, key) => keys[key.Name] = new JsonArray());

    [Fact]
    public void A_word_that_a_choice_does_not_have_is_seen_by_both() =>
        AtEachKey(key => key.Value is Value.OneOf, "BRF0107", (keys, key) => keys[key.Name] = "zzz");

    [Fact]
    public void A_form_that_a_text_must_not_have_is_seen_by_both() => AtEachKey(
        key => key.Value is Value.Scalar
        {
            Kind: not (ScalarKind.Markdown or ScalarKind.Line or ScalarKind.Word or ScalarKind.StakeholderId
                or ScalarKind.IssueId or ScalarKind.SourceId or ScalarKind.SourceType or ScalarKind.Isbn or ScalarKind.Place),
        },
        null,
        (keys, key) => keys[key.Name] = "?!");

    private static void AtEachKey(Func<Key, bool> isMeant, string? code, Action<JsonObject, Key> change)
    {
        var changes = 0;
        foreach (var i in s_mappings)
        {
            foreach (var key in new EveryKey().Mappings[i].Schema.Keys.Where(isMeant))
            {
                AreSeen(i, code, keys => change(keys, key));
                changes++;
            }
        }

        Assert.True(changes > 0);
    }

    private static void AreSeen(int index, string? code, Action<JsonObject> change)
    {
        var sample = new EveryKey();
        var (file, part, keys) = sample.Mappings[index];
        change(keys);
        var what = $"{part.Name} in {file.Name}: {keys.ToJsonString()}";
        Assert.True(sample.Diagnostics().Any(d => code is null || d.Code == code), $"The loader does not see {what}");
        Assert.False(sample.IsAccepted(file), $"The schema does not see {what}");
    }
}
