-- What silos keep in PostgreSQL: who is in the cluster, and what grains store. The names of queries, of their parameters and of the
-- columns they return are those that Orleans' ADO.NET providers ask for; tables and statements are our own. May be applied again.

CREATE TABLE IF NOT EXISTS orleansquery
(
    querykey text PRIMARY KEY,
    querytext text NOT NULL
);

CREATE TABLE IF NOT EXISTS cxsim_cluster
(
    cluster text PRIMARY KEY,
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS cxsim_silo
(
    cluster text NOT NULL REFERENCES cxsim_cluster,
    address text NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    siloname text NOT NULL,
    hostname text NOT NULL,
    status integer NOT NULL,
    proxyport integer NOT NULL,
    suspecttimes text,
    starttime timestamptz NOT NULL,
    iamalivetime timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

CREATE TABLE IF NOT EXISTS cxsim_grain
(
    service text NOT NULL,
    kind text NOT NULL,
    n0 bigint NOT NULL,
    n1 bigint NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    payload bytea,
    changed timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (service, kind, n0, n1, name)
);

-- A change of membership counts only if nobody else made one since it was read: the version's row is taken first, so changes queue up.
INSERT INTO orleansquery (querykey, querytext) VALUES
('InsertMembershipVersionKey', '
    WITH made AS (INSERT INTO cxsim_cluster (cluster) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*)::integer FROM made'),
('InsertMembershipKey', '
    WITH turned AS (
        UPDATE cxsim_cluster AS c SET version = version + 1
        WHERE c.cluster = @DeploymentId AND c.version = @Version AND NOT EXISTS (
            SELECT 1 FROM cxsim_silo AS s
            WHERE s.cluster = c.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
        RETURNING cluster),
    joined AS (
        INSERT INTO cxsim_silo
            (cluster, address, port, generation, siloname, hostname, status, proxyport, starttime, iamalivetime)
        SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM turned
        RETURNING 1)
    SELECT count(*)::integer FROM joined'),
('UpdateMembershipKey', '
    WITH turned AS (
        UPDATE cxsim_cluster AS c SET version = version + 1
        WHERE c.cluster = @DeploymentId AND c.version = @Version AND EXISTS (
            SELECT 1 FROM cxsim_silo AS s
            WHERE s.cluster = c.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
        RETURNING cluster),
    changed AS (
        UPDATE cxsim_silo AS s SET status = @Status, suspecttimes = @SuspectTimes, iamalivetime = @IAmAliveTime
        FROM turned
        WHERE s.cluster = turned.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
        RETURNING 1)
    SELECT count(*)::integer FROM changed'),
('UpdateIAmAlivetimeKey', '
    UPDATE cxsim_silo SET iamalivetime = @IAmAliveTime
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),
('MembershipReadAllKey', '
    SELECT c.cluster AS DeploymentId, s.address, s.port, s.generation, s.siloname, s.hostname, s.status, s.proxyport, s.suspecttimes,
        s.starttime, s.iamalivetime, c.version
    FROM cxsim_cluster AS c LEFT JOIN cxsim_silo AS s ON s.cluster = c.cluster
    WHERE c.cluster = @DeploymentId'),
('MembershipReadRowKey', '
    SELECT c.cluster AS DeploymentId, s.address, s.port, s.generation, s.siloname, s.hostname, s.status, s.proxyport, s.suspecttimes,
        s.starttime, s.iamalivetime, c.version
    FROM cxsim_cluster AS c
    LEFT JOIN cxsim_silo AS s ON s.cluster = c.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    WHERE c.cluster = @DeploymentId'),
('GatewaysQueryKey', '
    SELECT address, proxyport, generation FROM cxsim_silo WHERE cluster = @DeploymentId AND status = @Status AND proxyport > 0'),
('DeleteMembershipTableEntriesKey', '
    WITH gone AS (DELETE FROM cxsim_silo WHERE cluster = @DeploymentId RETURNING 1)
    DELETE FROM cxsim_cluster WHERE cluster = @DeploymentId AND (SELECT count(*) FROM gone) >= 0'),
('CleanupDefunctSiloEntriesKey', '
    DELETE FROM cxsim_silo WHERE cluster = @DeploymentId AND iamalivetime < @IAmAliveTime AND status <> 3'),

-- A write that finds another version than the grain had read gives back the version it was told, which Orleans takes as refused.
('WriteToStorageKey', '
    WITH changed AS (
        UPDATE cxsim_grain SET payload = @PayloadBinary, version = version + 1, changed = now()
        WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
            AND name = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::integer
        RETURNING version),
    made AS (
        INSERT INTO cxsim_grain (service, kind, n0, n1, name, version, payload)
        SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString::text, ''''), 1, @PayloadBinary
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version),
    written AS (SELECT version FROM changed UNION ALL SELECT version FROM made)
    SELECT coalesce((SELECT version FROM written), @GrainStateVersion::integer) AS NewGrainStateVersion'),
('ReadFromStorageKey', '
    SELECT payload AS PayloadBinary, now() AS Now, version AS Version FROM cxsim_grain
    WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = coalesce(@GrainIdExtensionString::text, '''')'),
('ClearStorageKey', '
    UPDATE cxsim_grain SET payload = NULL, version = version + 1, changed = now()
    WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::integer
    RETURNING version AS NewGrainStateVersion'),
('DeleteStorageKey', '
    DELETE FROM cxsim_grain
    WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::integer
    RETURNING version + 1 AS NewGrainStateVersion')
ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;
