using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Tests.Trials;

public class TrialStoreTests
{
    private static readonly TrialOutcome Outcome = TrialOutcome.Of(FakeWorlds.Run(Plans.Small().Setting, 3, Plans.MoreStaff));

    [Fact]
    public void WhatIsKeptIsFoundAgainToTheLastCount()
    {
        using var scratch = new Scratch();
        using (var store = TrialStore.Open(scratch["kept"]))
        {
            store.Keep(UInt128.MaxValue, Outcome);
            store.Keep(7, Outcome with { Digest = "other" });
            Assert.Null(store.Find(8));
        }

        using (var store = TrialStore.Open(scratch["kept"]))
        {
            Assert.Equal(2, store.Count);
            Assert.Equal("other", store.Find(7)!.Digest);
            var found = store.Find(UInt128.MaxValue)!;
            Assert.Equal((Outcome.Digest, Outcome.Contacts, Outcome.Years.Count), (found.Digest, found.Contacts, found.Years.Count));
            Assert.Equal(Outcome.Total().Values, found.Total().Values);
        }
    }

    [Fact]
    public void ATornOutcomeIsForgottenAndTheNextOneStands()
    {
        using var scratch = new Scratch();
        using (var store = TrialStore.Open(scratch["kept"]))
        {
            store.Keep(1, Outcome);
            store.Keep(2, Outcome);
        }

        string path = Directory.GetFiles(scratch["kept"]).Single();
        byte[] bytes = File.ReadAllBytes(path);
        foreach (int cut in new[] { 1, 9, 20, (bytes.Length - 40) / 2 })
        {
            File.WriteAllBytes(path, bytes[..^cut]);
            using (var store = TrialStore.Open(scratch["kept"]))
            {
                Assert.Equal(1, store.Count);
                store.Keep(3, Outcome);
            }

            using (var store = TrialStore.Open(scratch["kept"]))
            {
                Assert.NotNull(store.Find(3));
                Assert.Null(store.Find(2));
            }
        }
    }

    [Fact]
    public void TwoWritersHaveFilesOfTheirOwnAndAThirdReadsBoth()
    {
        using var scratch = new Scratch();
        using (var one = TrialStore.Open(scratch["kept"]))
        using (var two = TrialStore.Open(scratch["kept"]))
        {
            one.Keep(1, Outcome);
            two.Keep(2, Outcome);
        }

        using var both = TrialStore.Open(scratch["kept"]);
        Assert.True(both.Has(1) && both.Has(2));
        Assert.Equal(2, Directory.GetFiles(scratch["kept"]).Length);
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsSaid()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["file"], "");
        Assert.Equal(1, Assert.Throws<StudyException>(() => TrialStore.Open(Path.Combine(scratch["file"], "kept"))).ExitCode);
    }
}
