module consumer {
    requires io.github.termijn.json.jackson2;
}
